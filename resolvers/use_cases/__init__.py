"""The writes, one verb a file: each makes an input or a target state of what it is given; `mutations` lists them."""
