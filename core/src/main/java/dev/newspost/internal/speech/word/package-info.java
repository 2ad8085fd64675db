/**
 * The words of the language packs that quotes are read with, as lists that are asked in place. The door is
 * {@link SpeechWords}.
 */
package dev.newspost.internal.speech.word;
