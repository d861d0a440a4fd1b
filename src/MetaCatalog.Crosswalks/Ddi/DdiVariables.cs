using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>Variables (<c>dataDscr/var</c>): each is a measured variable with its question, its unit and its codes.</summary>
internal sealed class DdiVariables(XmlSource source, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;

    public void Add(XElement variable)
    {
        var node = record.AddNode(record.Topic, SchemaOrg.VariableMeasured, SchemaOrg.PropertyValue);
        record.AddText(node, SchemaOrg.Name, source.TakeAttribute(variable, "name"));
        record.AddText(node, SchemaOrg.Identifier, source.TakeAttribute(variable, "ID"));
        AddWords(node, SchemaOrg.AlternateName, source.Take(variable, "labl"));
        AddWords(node, SchemaOrg.Description, source.Take(variable, "txt"));
        AddQuestion(node, variable);
        AddWords(node, SchemaOrg.About, source.Take(variable, "concept"));
        AddRange(node, variable);
        AddFormat(node, variable);
        foreach (var category in source.Take(variable, "catgry").ToList())
        {
            AddCategory(node, category);
        }

        foreach (var statistic in source.Take(variable, "sumStat"))
        {
            record.AddValue(node, MoreTerms.AdditionalProperty, source.TakeAttribute(statistic, "type") ?? "sumStat", XmlSource.TextOf(statistic));
        }

        AddWords(node, Rdfs.Comment, source.Take(variable, "universe", "notes"));
    }

    private void AddQuestion(Term node, XElement variable)
    {
        foreach (var question in source.Take(variable, "qstn").ToList())
        {
            var literal = source.Take(question, "qstnLit", "preQTxt", "postQTxt", "ivuInstr");
            AddWords(node, SchemaOrg.MeasurementTechnique, XmlSource.TextOf(question) is null ? literal : literal.Prepend(question));
        }
    }

    private void AddRange(Term node, XElement variable)
    {
        foreach (var range in source.Take(variable, "valrng").SelectMany(range => source.Take(range, "range")).ToList())
        {
            record.Add(node, SchemaOrg.MinValue, Number(source.TakeAttribute(range, "min")));
            record.Add(node, SchemaOrg.MaxValue, Number(source.TakeAttribute(range, "max")));
            record.AddUnit(node, source.TakeAttribute(range, "units"));
        }
    }

    private void AddFormat(Term node, XElement variable)
    {
        var measured = source.TakeAttribute(variable, "intrvl");
        record.AddText(node, SchemaOrg.AdditionalType, measured);
        foreach (var format in source.Take(variable, "varFormat"))
        {
            record.AddText(node, SchemaOrg.AdditionalType, source.TakeAttribute(format, "type"));
        }
    }

    // A code and what it stands for; how often it occurs is a statistic.
    private void AddCategory(Term node, XElement category)
    {
        var code = record.AddNode(node, SchemaOrg.ValueReference, SchemaOrg.DefinedTerm);
        record.AddText(code, SchemaOrg.TermCode, source.TakeText(category, "catValu"));
        AddWords(code, SchemaOrg.Name, source.Take(category, "labl"));
        AddWords(code, SchemaOrg.Description, source.Take(category, "txt"));
        if (source.TakeAttribute(category, "missing") == "Y")
        {
            record.AddText(code, SchemaOrg.AdditionalType, "missing");
        }

        foreach (var statistic in source.Take(category, "catStat"))
        {
            record.AddValue(code, MoreTerms.AdditionalProperty, source.TakeAttribute(statistic, "type") ?? "catStat", XmlSource.TextOf(statistic));
        }
    }

    private void AddWords(Term node, Iri predicate, IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            record.Add(node, predicate, DdiStatements.Words(element));
        }
    }

    private static Literal? Number(string? text) => text is null ? null : NumberText.DoubleLiteral(text) ?? new Literal(text);
}
