/**
 * A passage with its marked stretches, its words and tokens; what a language is asked about one ({@link
 * Grammar}) and answers.
 */
package dev.newspost.internal.speech.line;
