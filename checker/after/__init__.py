"""What happens to a report once the run is over: each step takes a Report and gives one."""
