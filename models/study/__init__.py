"""Does learning from the census help? Trained occupancy on generated districts with known people."""
