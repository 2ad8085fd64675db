package dev.newspost.internal.story.role;

/** What the lexicon knows of some words, each kind of list looked up once, when it is first asked for. */
final class Reading {
    private static final long UNREAD = -1;

    private final String words;
    private final int visible;
    private final Lexicon lexicon;
    private String plain;
    private long lines = UNREAD;
    private long openers = UNREAD;
    private long phrases = UNREAD;

    /**
     * Starts to read.
     *
     * @param visible how many characters of the words a reader sees
     */
    Reading(String words, int visible, Lexicon lexicon) {
        this.words = words;
        this.visible = visible;
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
        if (openers == UNREAD) {
            openers = lexicon.openers(words);
        }
        return (openers & topic.bit) != 0;
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
}
