package dev.newspost.internal.speech;

/** The words of Chinese that tell whose words are those that no verb of saying hands over. Immutable. */
final class ChineseOwnerWords {
    final Lexicon inquiring;
    final Lexicon replied;
    final Lexicon pointing;
    final Lexicon owned;
    final Lexicon remembering;
    final Lexicon answering;
    final Lexicon perceiving;
    final Lexicon leads;

    ChineseOwnerWords(SpeechWords words) {
        inquiring = lexicon(words, "inquiring");
        replied = lexicon(words, "replied");
        pointing = lexicon(words, "pointing");
        owned = lexicon(words, "owned", "speechNouns");
        remembering = lexicon(words, "remembering");
        answering = lexicon(words, "answering");
        perceiving = lexicon(words, "perceiving");
        leads = lexicon(words, "continuers", "perceivingLeads");
    }

    private static Lexicon lexicon(SpeechWords all, String... names) {
        return new Lexicon(all.words(true, names), all.folding());
    }
}
