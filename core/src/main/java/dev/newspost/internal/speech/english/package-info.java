/** English sentences: who hands a marked stretch over, and whether it is speech. The door is {@link EnglishGrammar}. */
package dev.newspost.internal.speech.english;
