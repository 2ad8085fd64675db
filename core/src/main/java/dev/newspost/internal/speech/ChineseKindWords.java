package dev.newspost.internal.speech;

/**
 * The words of Chinese that tell a quote from a term. They are asked for beside marks and inside them only, so that
 * nothing is noted of them in a text. Immutable.
 */
final class ChineseKindWords {
    final Lexicon frames;
    final Lexicon wordNouns;
    final Lexicon frameLeads;
    final Lexicon framedVerbs;
    final Lexicon judgements;
    final Lexicon auxiliaries;
    final Lexicon notNamingEnds;
    final Lexicon topicStarts;
    final Lexicon topicVerbs;
    final Lexicon definers;
    final Lexicon minds;
    final Lexicon copulas;
    final Lexicon including;
    final Lexicon negations;
    final Lexicon questions;
    final Lexicon studies;

    ChineseKindWords(SpeechWords words) {
        frames = lexicon(words, "frames");
        wordNouns = lexicon(words, "wordNouns");
        frameLeads = lexicon(words, "frameLeads");
        framedVerbs = lexicon(words, "framedVerbs");
        judgements = lexicon(words, "judgements");
        auxiliaries = lexicon(words, "auxiliaries");
        notNamingEnds = lexicon(words, "notNamingEnds");
        topicStarts = lexicon(words, "topicStarts");
        topicVerbs = lexicon(words, "topicVerbs");
        definers = lexicon(words, "definers");
        minds = lexicon(words, "minds");
        copulas = lexicon(words, "copulas");
        including = lexicon(words, "including");
        negations = lexicon(words, "negations");
        questions = lexicon(words, "questions");
        studies = lexicon(words, "studies");
    }

    private static Lexicon lexicon(SpeechWords all, String name) {
        return new Lexicon(all.words(true, name), all.folding());
    }
}
