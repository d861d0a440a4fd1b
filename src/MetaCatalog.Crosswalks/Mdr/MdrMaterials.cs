using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>The materials part of MDR's metadata: specimens, structures, instruments, methods, features.</summary>
internal sealed class MdrMaterials(JsonPlace root, RecordBuilder record)
{
    public void Read()
    {
        record.Add(Dcterms.ConformsTo, ProfileNames.Materials);
        foreach (var block in MdrBlock.All)
        {
            foreach (var item in root.TakeItems(block.Key))
            {
                AddItem(block, item);
            }
        }

        AddSoftware();
    }

    private void AddItem(MdrBlock block, JsonPlace item)
    {
        if (item.Value.ValueKind == System.Text.Json.JsonValueKind.Object && block.Fields.All(field => item.PeekMember(field.Member)?.Text is null))
        {
            return;
        }

        var node = record.AddNode(record.Topic, block.Predicate, block.Class);
        record.AddText(node, SchemaOrg.PropertyId, block.Kind);
        record.AddText(node, block.Fields[0].Predicate, item.Text);
        foreach (var field in block.Fields)
        {
            Add(node, field, item.TakeText(field.Member));
        }

        if (block.Key == "chemical_compositions")
        {
            AddComposition(item.Text ?? item.PeekMember("description")?.Text);
        }
    }

    private void Add(Term node, MdrField field, string? text)
    {
        if (text is null)
        {
            return;
        }

        switch (field.Form)
        {
            case MdrForm.Reference:
                record.AddReference(node, field.Predicate, text);
                break;
            case MdrForm.Number:
                record.Add(node, field.Predicate, NumberText.Double(text) is null ? new Literal(text) : new Literal(text, Xsd.Double));
                break;
            case MdrForm.Time:
                record.Add(node, field.Predicate, DateLiteral.OrText(text));
                break;
            case MdrForm.Condition:
                var condition = record.AddNode(node, field.Predicate, SchemaOrg.PropertyValue);
                record.AddText(condition, SchemaOrg.Name, field.Member);
                record.AddReference(condition, SchemaOrg.Value, text);
                break;
            default:
                record.AddText(node, field.Predicate, text);
                break;
        }
    }

    // People write formulas and words into the same field.
    private void AddComposition(string? composition)
    {
        record.AddText(SchemaOrg.ChemicalComposition, composition);
        if (composition is not null && ChemicalFormula.Elements(composition) is { Count: > 0 })
        {
            record.AddText(Mat.ChemicalFormula, string.Concat(composition.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            ChemicalFormula.AddElements(record, composition);
        }
    }

    private void AddSoftware()
    {
        var programs = root.TakeItems("software").ToList();
        if (programs.Count == 0)
        {
            return;
        }

        var activity = record.AddNode(record.Topic, Prov.WasGeneratedBy, Prov.Activity);
        foreach (var program in programs)
        {
            var node = record.AddNode(activity, Prov.Used, SchemaOrg.SoftwareApplication);
            record.AddText(node, Rdfs.Label, program.Text ?? program.TakeText("name"));
            record.AddText(node, SchemaOrg.SoftwareVersion, program.TakeText("version"));
            record.AddReference(node, Dcterms.Identifier, program.TakeText("identifier"));
            record.AddText(node, Dcterms.Description, program.TakeText("description"));
        }
    }
}
