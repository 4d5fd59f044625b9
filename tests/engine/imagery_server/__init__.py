"""Local servers that stand in for the services of imagery: real HTTP, real data, and unkind on demand."""
