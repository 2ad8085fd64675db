/** The sixth step: blocks to credits and the dateline. The door is {@link Credits}. */
package dev.newspost.internal.credit;
