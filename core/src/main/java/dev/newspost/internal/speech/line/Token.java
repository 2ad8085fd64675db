package dev.newspost.internal.speech.line;

/** What a token of an English passage is. */
public enum Token {
    /** A word in small letters. */
    WORD,
    /** A word with a capital. */
    NAME,
    NUMBER,
    COMMA,
    /** The end of a sentence. */
    STOP,
    COLON,
    /** A marked stretch. */
    MARKED,
    OPEN,
    CLOSE,
    DASH,
    /** The end of a line. */
    BREAK,
    OTHER
}
