using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Rde;

/// <summary>An invoice as the record of its dataset.</summary>
internal sealed class RdeInvoice(JsonPlace invoice, RdeSchema labels, List<Finding> findings)
{
    private readonly RecordBuilder record = new();

    public RecordBuilder Build()
    {
        record.AddProfile(ProfileNames.Materials, "489", "63NG-B465");
        record.AddLocalIdentifier(invoice.TakeText("datasetId"), "RDE dataset");
        if (invoice.Take("basic") is { } basic)
        {
            AddBasic(basic);
        }

        if (invoice.Take("custom") is { } custom)
        {
            AddCustom(custom);
        }

        if (invoice.Take("sample") is { } sample)
        {
            AddSample(sample);
        }

        return record;
    }

    private void AddBasic(JsonPlace basic)
    {
        var name = basic.TakeText("dataName");
        if (name is null)
        {
            Warn("rde:dataName", "The invoice has no dataName, which is the title of the data.", "データの題名となる dataName がありません。", $"{basic.Pointer}/dataName");
        }

        record.AddText(Dcterms.Title, name);
        record.AddText(Dcterms.Description, basic.TakeText("description"));
        record.Add(Dcterms.DateSubmitted, DateLiteral.OrText(basic.TakeText("dateSubmitted")));
        record.AddLocalIdentifier(basic.TakeText("experimentId"), "RDE experiment");
        if (basic.TakeText("dataOwnerId") is { } owner)
        {
            record.AddText(record.AddNode(record.Topic, Dcterms.Creator, Foaf.Agent), Dcterms.Identifier, owner);
        }

        if (basic.TakeText("instrumentId") is { } instrument)
        {
            record.AddText(record.AddNode(record.Topic, Mc.Instrument, MoreTerms.InstrumentClass), Dcterms.Identifier, instrument);
        }
    }

    private void AddCustom(JsonPlace custom)
    {
        foreach (var (key, value) in custom.Members())
        {
            if (value.Text is { } text)
            {
                var label = labels.Find(key);
                var predicate = value.Value.ValueKind == JsonValueKind.Number ? SchemaOrg.VariableMeasured : MoreTerms.AdditionalProperty;
                var node = record.AddNode(record.Topic, predicate, SchemaOrg.PropertyValue);
                AddName(node, key, label);
                record.Add(node, SchemaOrg.Value, value.Value.ValueKind == JsonValueKind.Number ? NumberText.DoubleOrText(text) : new Literal(text));
                record.AddUnit(node, label?.Unit);
                record.AddText(node, SchemaOrg.Description, label?.Description);
            }
        }
    }

    private void AddName(Term node, string key, RdeLabel? label)
    {
        record.AddText(node, SchemaOrg.PropertyId, key);
        record.AddText(node, SchemaOrg.Name, label?.Ja, "ja");
        record.AddText(node, SchemaOrg.Name, label?.En, "en");
        if (label is not { Ja: not null } and not { En: not null })
        {
            record.AddText(node, SchemaOrg.Name, key);
        }
    }

    private void AddSample(JsonPlace sample)
    {
        var node = record.AddNode(record.Topic, Mat.Sample, Sosa.Sample);
        record.AddText(node, Dcterms.Identifier, sample.TakeText("sampleId"));
        AddNames(node, sample);
        AddComposition(node, sample.TakeText("composition"));
        record.AddReference(node, Foaf.Page, sample.TakeText("referenceUrl"));
        record.AddText(node, Dcterms.Description, sample.TakeText("description"));
        if (sample.TakeText("ownerId") is { } owner)
        {
            record.AddText(record.AddNode(node, Dcterms.Creator, Foaf.Agent), Dcterms.Identifier, owner);
        }

        foreach (var attribute in sample.TakeItems("generalAttributes").Concat(sample.TakeItems("specificAttributes")))
        {
            AddAttribute(node, attribute);
        }
    }

    private void AddNames(Term node, JsonPlace sample)
    {
        if (sample.Take("names") is not { } names)
        {
            return;
        }

        if (names.Value.ValueKind == JsonValueKind.String)
        {
            Warn("rde:names", "'names' is one text; a list of texts is needed.", "names が文字列です。文字列の配列でなければなりません。", names.Pointer);
        }

        foreach (var name in names.Items())
        {
            record.AddText(node, Foaf.Name, name.Text);
        }
    }

    // People write formulas and names into the same field.
    private void AddComposition(Term sample, string? composition)
    {
        if (composition is null)
        {
            return;
        }

        record.AddText(sample, SchemaOrg.ChemicalComposition, composition);
        if (ChemicalFormula.Elements(composition) is { Count: > 0 })
        {
            record.AddText(Mat.ChemicalFormula, string.Concat(composition.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            ChemicalFormula.AddElements(record, composition);
        }
    }

    private void AddAttribute(Term sample, JsonPlace attribute)
    {
        if (attribute.PeekMember("value") is not { Text: { } value } || attribute.PeekMember("termId")?.Text is not { } term)
        {
            return;
        }

        attribute.Take("value");
        attribute.Take("termId");
        var node = record.AddValue(sample, MoreTerms.AdditionalProperty, term, value);
        record.AddText(node!, SchemaOrg.PropertyId, attribute.TakeText("classId") is { } kind ? $"{kind}/{term}" : term);
    }

    private void Warn(string code, string en, string ja, string pointer) =>
        findings.Add(new Finding(code, Severity.Warning, new Bilingual(en, ja), new Location(Pointer: pointer)));
}
