/** What a line says of makers by itself: credit phrases, names and photo credits. Knows no blocks and no post. */
package dev.newspost.internal.phrase;
