/** The JSON form of an article, and JSON headers. */
module dev.newspost.json {
    requires transitive dev.newspost;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports dev.newspost.json;

    provides dev.newspost.FrontMatterFormat with
            dev.newspost.json.JsonFrontMatter;
}
