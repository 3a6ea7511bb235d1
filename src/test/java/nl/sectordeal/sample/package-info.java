/** Makes fictitious deliveries of any size, and counts them plainly (voorbeeldgegevens). */
package nl.sectordeal.sample;
