"""Controls that paint themselves from the tokens: each one file, each usable without the others."""
