/**
 * Reads a front-matter news post into one immutable article.
 *
 * <p>Start at {@link dev.newspost.ArticleParser}.
 */
module dev.newspost {
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires org.yaml.snakeyaml;

    exports dev.newspost;

    uses dev.newspost.FrontMatterFormat;
}
