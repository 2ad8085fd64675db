/** Changes headers by the smallest change of their text. The door is {@link HeaderEdit}. */
package dev.newspost.internal.edit;
