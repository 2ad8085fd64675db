/** Chinese sentences: who hands a marked stretch over, and whether it is speech. The door is {@link ChineseGrammar}. */
package dev.newspost.internal.speech.chinese;
