// What pages gain by a script. Without it everything works.
