"""Where stages run: in this process, or in a pool of processes."""
