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
    final Lexicon notBeing;
    final Lexicon beingVerbs;
    final Lexicon placeStarts;
    final Lexicon latters;
    final Lexicon sureNames;
    final Lexicon localizers;
    final Lexicon pivots;
    final Lexicon catenatives;
    final Lexicon things;
    final Lexicon verdicts;
    final Lexicon verbEnds;
    final Lexicon extents;
    final Lexicon amounts;
    final Lexicon mannerStarts;
    final Lexicon notAdverbials;
    final Lexicon adverbials;

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
        notBeing = lexicon(words, "notBeing");
        beingVerbs = lexicon(words, "beingVerbs");
        placeStarts = lexicon(words, "placeStarts");
        latters = lexicon(words, "latters");
        sureNames = lexicon(words, "sureNames");
        localizers = lexicon(words, "localizers");
        pivots = lexicon(words, "pivots");
        catenatives = lexicon(words, "catenatives");
        things = lexicon(words, "things");
        verdicts = lexicon(words, "verdicts");
        verbEnds = lexicon(words, "verbEnds");
        extents = lexicon(words, "extents");
        amounts = lexicon(words, "amounts");
        mannerStarts = lexicon(words, "mannerStarts");
        notAdverbials = lexicon(words, "notAdverbials");
        adverbials = lexicon(words, "adverbials");
    }

    private static Lexicon lexicon(SpeechWords all, String name) {
        return new Lexicon(all.words(true, name), all.folding());
    }
}
