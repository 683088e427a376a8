"""Words by which what another says is told, passed on, or known to be said."""
