"""Where stages run: in this process, in a pool of processes, or on a cluster."""
