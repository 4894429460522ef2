"""The desk: plain pages on which officers issue alerts, end them and watch every copy come back."""
