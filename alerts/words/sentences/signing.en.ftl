# What whoever approves is told of the signatures of posters.
signing-unsigned = Posters that could not be signed: { $count } of { $all }. The search does not wait for that: they go out all the same, and our check page knows them, but other people's tools can not confirm that they are ours. Tell whoever runs the service: "homeward doctor" says why.
