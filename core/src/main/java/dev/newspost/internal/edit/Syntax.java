package dev.newspost.internal.edit;

import dev.newspost.FrontMatterEditException;
import dev.newspost.FrontMatterValue;
import java.util.Optional;

/** How headers of one format are written. */
interface Syntax {
    /**
     * {@return where the members of a header stand}
     *
     * @throws FrontMatterEditException if that is not sure
     */
    Outline outline(String text);

    /**
     * {@return a scalar as it is written in the style of another one; empty where the format cannot say it}
     *
     * @param old the text of the one that it replaces
     * @param style the style of that one
     * @param inFlow whether it stands between brackets
     */
    Optional<String> scalar(FrontMatterValue value, String old, char style, boolean inFlow);

    /**
     * {@return a key as it is written}
     *
     * @param style the style of the key that it replaces, or of the others
     */
    String key(String key, char style);

    /** {@return what stands between a key and its value} */
    String sign();
}
