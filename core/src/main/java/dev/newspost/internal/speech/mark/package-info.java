/** Quotation marks: what a sign is, and which open and close belong together. The door is {@link MarkPairs}. */
package dev.newspost.internal.speech.mark;
