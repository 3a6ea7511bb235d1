/** Times the program on a deal of any size, beside a yardstick. */
package nl.sectordeal.bench;
