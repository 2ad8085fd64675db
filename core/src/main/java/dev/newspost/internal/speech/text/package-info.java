/** Passages of a story, ranges in them, and questions about single characters. */
package dev.newspost.internal.speech.text;
