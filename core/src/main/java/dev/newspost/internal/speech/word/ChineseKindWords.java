package dev.newspost.internal.speech.word;

/**
 * The words of Chinese that tell a quote from a term. They are asked for beside marks and inside them only, so that
 * nothing is noted of them in a text. Immutable.
 */
public final class ChineseKindWords {
    public final Lexicon frames;
    public final Lexicon wordNouns;
    public final Lexicon frameLeads;
    public final Lexicon framedVerbs;
    public final Lexicon judgements;
    public final Lexicon auxiliaries;
    public final Lexicon notAuxiliaries;
    public final Lexicon notNamingEnds;
    public final Lexicon topicStarts;
    public final Lexicon topicVerbs;
    public final Lexicon definers;
    public final Lexicon minds;
    public final Lexicon copulas;
    public final Lexicon including;
    public final Lexicon negations;
    public final Lexicon questions;
    public final Lexicon studies;
    public final Lexicon notBeing;
    public final Lexicon beingVerbs;
    public final Lexicon placeStarts;
    final Lexicon latters;
    public final Lexicon sureNames;
    public final Lexicon localizers;
    public final Lexicon pivots;
    public final Lexicon catenatives;
    public final Lexicon things;
    public final Lexicon verdicts;
    public final Lexicon verbEnds;
    public final Lexicon extents;
    public final Lexicon amounts;
    public final Lexicon mannerStarts;
    public final Lexicon notAdverbials;
    public final Lexicon uttering;
    public final Lexicon hearing;
    public final Lexicon utterances;
    public final Lexicon suchlike;
    public final Lexicon likeness;
    public final Lexicon deeds;
    public final Lexicon conjunctions;
    public final Lexicon voices;
    public final Lexicon causes;
    public final Lexicon deedAdverbs;
    public final Lexicon makers;
    public final Lexicon rules;
    public final Lexicon codes;
    public final Lexicon pointed;
    public final Lexicon promises;
    public final Lexicon wholeWords;
    public final Lexicon prohibitions;
    public final Lexicon advices;
    public final Lexicon namingVerbs;
    public final Lexicon earlier;
    public final Lexicon feelings;
    public final Lexicon adverbials;

    ChineseKindWords(SpeechWords words) {
        frames = lexicon(words, "frames");
        wordNouns = lexicon(words, "wordNouns");
        frameLeads = lexicon(words, "frameLeads");
        framedVerbs = lexicon(words, "framedVerbs");
        judgements = lexicon(words, "judgements");
        auxiliaries = lexicon(words, "auxiliaries");
        notAuxiliaries = lexicon(words, "notAuxiliaries");
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
        uttering = lexicon(words, "uttering");
        hearing = lexicon(words, "hearing");
        utterances = lexicon(words, "utterances");
        suchlike = lexicon(words, "suchlike");
        likeness = lexicon(words, "likeness");
        deeds = lexicon(words, "deeds");
        conjunctions = lexicon(words, "conjunctions");
        voices = lexicon(words, "voices");
        causes = lexicon(words, "causes");
        deedAdverbs = lexicon(words, "deedAdverbs");
        makers = lexicon(words, "nameGivers");
        rules = lexicon(words, "rules");
        codes = lexicon(words, "codes");
        pointed = lexicon(words, "pointed");
        promises = lexicon(words, "promises");
        wholeWords = lexicon(words, "wholeWords");
        prohibitions = lexicon(words, "prohibitions");
        advices = lexicon(words, "advices");
        namingVerbs = lexicon(words, "namingVerbs");
        earlier = lexicon(words, "earlier");
        feelings = lexicon(words, "feelings");
        adverbials = lexicon(words, "adverbials");
    }

    private static Lexicon lexicon(SpeechWords all, String name) {
        return new Lexicon(all.words(true, name), all.folding());
    }
}
