"""What anybody may see without signing in: pages, posters, CAP and feeds, as bytes kept in memory."""
