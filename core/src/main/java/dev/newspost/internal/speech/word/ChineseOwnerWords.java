package dev.newspost.internal.speech.word;

import dev.newspost.internal.speech.text.Chars;

/** The words of Chinese that tell whose words are those that no verb of saying hands over. Immutable. */
public final class ChineseOwnerWords {
    private static final int LONGEST_EXCERPTED = 4;

    public final Lexicon inquiring;
    public final Lexicon asks;
    public final Lexicon replied;
    public final Lexicon pointing;
    public final Lexicon owned;
    public final Lexicon remembering;
    public final Lexicon answering;
    public final Lexicon perceiving;
    public final Lexicon leads;
    public final Lexicon texts;
    public final Lexicon textAdverbs;
    public final Lexicon evidence;
    public final Lexicon sending;
    public final Lexicon sent;
    public final Lexicon borrowed;
    public final Lexicon called;
    public final Lexicon authors;
    public final Lexicon saidWords;
    public final Lexicon completions;
    private final Lexicon excerpted;

    ChineseOwnerWords(SpeechWords words) {
        inquiring = lexicon(words, "inquiring");
        asks = lexicon(words, "asks");
        replied = lexicon(words, "replied");
        pointing = lexicon(words, "pointing");
        owned = lexicon(words, "owned", "speechNouns");
        remembering = lexicon(words, "remembering");
        answering = lexicon(words, "answering");
        perceiving = lexicon(words, "perceiving");
        leads = lexicon(words, "continuers", "perceivingLeads");
        texts = lexicon(words, "documents", "texts");
        textAdverbs = lexicon(words, "continuers", "textAdverbs");
        evidence = lexicon(words, "evidence");
        sending = lexicon(words, "sending");
        sent = lexicon(words, "documents", "texts", "messages", "sent");
        borrowed = lexicon(words, "borrowed");
        called = lexicon(words, "called");
        authors = lexicon(words, "authors");
        saidWords = lexicon(words, "saidWords");
        completions = lexicon(words, "aspects", "completions");
        excerpted = lexicon(words, "excerpted");
    }

    /** 节录并改写自《潮歌集》: {@return where the source starts behind words that tell that something is taken from it} */
    public int excerptedEnd(String text, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_EXCERPTED); i++) {
            int end = excerpted.endAt(text, i, to);
            if (end > 0) {
                return Chars.skipBlanks(text, end, to);
            }
        }
        return from;
    }

    private static Lexicon lexicon(SpeechWords all, String... names) {
        return new Lexicon(all.words(true, names), all.folding());
    }
}
