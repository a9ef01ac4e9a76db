"""Cosines of unit vectors, rounded so that the last bits of a machine never decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["DECIMALS", "cosine_table", "cosines"]

DECIMALS = 4
TIE = 1e-6  # parts of the last decimal within which the order of a sum could decide


def cosines(left: NDArray[np.float32], right: NDArray[np.float32]) -> NDArray[np.float64]:
    """The cosine of each row of `left` with the same row of `right`, in -1 to 1.

    Each pair is summed by itself in double precision: a cosine never depends on other rows.
    """
    products: NDArray[np.float64] = left.astype(np.float64) * right.astype(np.float64)
    rounded: NDArray[np.float64] = np.clip(np.round(products.sum(axis=1), DECIMALS), -1.0, 1.0)
    return rounded + 0.0  # no -0.0


def cosine_table(left: NDArray[np.float32], right: NDArray[np.float32]) -> NDArray[np.float64]:
    """The cosine of each row of `left` with each row of `right`; the very values of `cosines`.

    A product of matrices sums in an order of its own: what might be rounded otherwise for it is
    summed anew.
    """
    products: NDArray[np.float64] = left.astype(np.float64) @ right.astype(np.float64).T
    decimals = products * 10.0**DECIMALS
    rounded: NDArray[np.float64] = np.clip(np.round(products, DECIMALS), -1.0, 1.0) + 0.0
    rows, columns = np.nonzero(np.abs(decimals - np.floor(decimals) - 0.5) < TIE)
    rounded[rows, columns] = cosines(left[rows], right[columns])
    return rounded
