using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Title, description, creator, publisher, date, type and keywords are there.</summary>
internal sealed class Air02CoreMetadata() : Criterion("AIR-02")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var description = facts.Description;
        var list = new Checklist()
            .Ask(facts.Topic, Dcterms.Title, SchemaOrg.Name)
            .Ask("dct:description (100 characters, 50 in Japanese)", description.Descriptions.Values.Any(IsLongEnough))
            .Ask(facts.Topic, Dcterms.Creator, SchemaOrg.Creator, SchemaOrg.Author)
            .Ask(facts.Topic, Dcterms.Publisher, SchemaOrg.Publisher, SchemaOrg.Provider)
            .Ask("dct:issued", description.Issued is not null, facts.Topic.Statement(Dcterms.Issued, SchemaOrg.DatePublished, Dcterms.Date))
            .Ask(facts.Topic, Dcterms.Type, SchemaOrg.AdditionalType)
            .Ask("dcat:keyword (three)", description.Keywords.Count >= 3, facts.Topic.Statement(Dcat.Keyword, SchemaOrg.Keywords));
        return list.AllOrHalf(half: 5);
    }

    /// <summary>A Japanese character says about as much as two Latin ones.</summary>
    private static bool IsLongEnough(Literal text)
    {
        var length = 0;
        foreach (var c in text.LexicalForm)
        {
            length += c >= '\u3000' ? 2 : 1;
        }

        return length >= 100;
    }
}
