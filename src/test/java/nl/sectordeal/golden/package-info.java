/** The whole program on the samples: what must come out, and what must never come out. */
package nl.sectordeal.golden;
