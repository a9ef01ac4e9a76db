"""Cosines of unit vectors, rounded so that the last bits of a machine never decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["DECIMALS", "cosines"]

DECIMALS = 4


def cosines(left: NDArray[np.float32], right: NDArray[np.float32]) -> NDArray[np.float64]:
    """The cosine of each row of `left` with the same row of `right`, in -1 to 1.

    Each pair is summed by itself in double precision: a cosine never depends on other rows.
    """
    products: NDArray[np.float64] = left.astype(np.float64) * right.astype(np.float64)
    rounded: NDArray[np.float64] = np.clip(np.round(products.sum(axis=1), DECIMALS), -1.0, 1.0)
    return rounded + 0.0  # no -0.0
