package dev.newspost.internal.story.role;

import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.DatelinePhrases;
import java.util.Optional;

/** What the lexicon knows of some words, each kind of list looked up once, when it is first asked for. */
final class Reading {
    private static final long UNREAD = -1;

    private final String words;
    private final int visible;
    private final CreditPhrases phrasesOfCredits;
    private final Lexicon lexicon;
    private String plain;
    private long lines = UNREAD;
    private long openers = UNREAD;
    private long phrases = UNREAD;
    private Optional<DatelinePhrases.Found> dateline;
    private Answer credits = Answer.UNKNOWN;
    private Answer surelyCredits = Answer.UNKNOWN;

    /** What is known of a question. */
    private enum Answer {
        UNKNOWN,
        YES,
        NO;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    /**
     * Starts to read.
     *
     * @param visible how many characters of the words a reader sees
     */
    Reading(String words, int visible, CreditPhrases phrasesOfCredits, Lexicon lexicon) {
        this.words = words;
        this.visible = visible;
        this.phrasesOfCredits = phrasesOfCredits;
        this.lexicon = lexicon;
    }

    /** {@return the words as comparisons need them} */
    String plain() {
        if (plain == null) {
            plain = Plain.of(words);
        }
        return plain;
    }

    /** {@return whether they are a whole line of a topic} */
    boolean isLine(Topic topic) {
        if (lines == UNREAD) {
            lines = visible > lexicon.longestLine() ? 0 : lexicon.lines(plain());
        }
        return (lines & topic.bit) != 0;
    }

    /** {@return whether they start as a line of a topic does} */
    boolean opens(Topic topic) {
        return (openers() & topic.bit) != 0;
    }

    /** {@return whether they start as a line of any topic does} */
    boolean opensAny() {
        return openers() != 0;
    }

    private long openers() {
        if (openers == UNREAD) {
            openers = lexicon.openers(words);
        }
        return openers;
    }

    /** {@return whether a phrase of a topic stands in them} */
    boolean holds(Topic topic) {
        if (topic == Topic.PROMO_FORMULA) {
            return lexicon.holdsFormula(words);
        }
        if (phrases == UNREAD) {
            phrases = lexicon.phrases(words);
        }
        return (phrases & topic.bit) != 0;
    }

    /** {@return the mark of agency, place or date that opens stories, where it is all of the words} */
    Optional<DatelinePhrases.Found> dateline() {
        if (dateline == null) {
            dateline = lexicon.datelines.whole(words);
        }
        return dateline;
    }

    /** {@return whether they are nothing but credits, of a text or a picture, or a desk's name} */
    boolean areCredits() {
        if (credits == Answer.UNKNOWN) {
            credits = Answer.of(!phrasesOfCredits.wholeLine(words).isEmpty()
                    || phrasesOfCredits.isPictureLine(words)
                    || phrasesOfCredits.isDesk(words)
                    || areSurelyCredits());
        }
        return credits == Answer.YES;
    }

    /** {@return whether they are credits wherever they stand} */
    boolean areSurelyCredits() {
        if (surelyCredits == Answer.UNKNOWN) {
            surelyCredits = Answer.of(phrasesOfCredits.isSurelyCredits(words));
        }
        return surelyCredits == Answer.YES;
    }
}
