using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>Writes the materials part by the same table as it is read.</summary>
internal static class MdrMaterialWriting
{
    public static void Add(CrosswalkSource source, JsonObject document)
    {
        foreach (var block in MdrBlock.All)
        {
            var items = Nodes(source, block).Select(node => Item(source, block, node)).OfType<JsonObject>().ToList();
            if (block.Key == "chemical_compositions")
            {
                AddCompositions(source, items);
            }

            MdrItem.AddList(document, block.Key, items);
        }

        AddSoftware(source, document);
    }

    // Nodes that share a property are told apart by their kind; those of no kind are custom properties, if they have a name.
    private static IEnumerable<Term> Nodes(CrosswalkSource source, MdrBlock block)
    {
        foreach (var node in source.Peek(source.Topic, block.Predicate).ToList())
        {
            var kind = CrosswalkSource.Text(source.Peek(node, SchemaOrg.PropertyId).FirstOrDefault());
            if (block.Predicate.Equals(MoreTerms.AdditionalProperty) && kind != block.Kind)
            {
                continue;
            }

            source.Mark(source.Topic, block.Predicate, node);
            if (block.Kind is not null)
            {
                source.Take(node, SchemaOrg.PropertyId);
            }

            yield return node;
        }
    }

    private static JsonObject? Item(CrosswalkSource source, MdrBlock block, Term node)
    {
        if (node is Literal or Iri && !source.PeekAll(node).Any())
        {
            return Named(block, node);
        }

        source.Take(node, RdfTerms.Type);
        var item = MdrItem.Of(block.Fields.Select(field => (field.Member, Value(source, node, field))).ToList());
        if (block.NeedsName && item.Count > 0 && !item.ContainsKey(block.Fields[0].Member))
        {
            var name = item.First().Value!.GetValue<string>();
            source.Lose(LossKind.Invented, $"{block.Key}/{block.Fields[0].Member}", $"MDR demands a name here; \"{name}\" stands for it.");
            item[block.Fields[0].Member] = name;
        }

        return item;
    }

    // A word or a concept where MDR has an item: it goes into the field that fits.
    private static JsonObject Named(MdrBlock block, Term term)
    {
        var field = term is Iri ? block.Fields.FirstOrDefault(static field => field.Form == MdrForm.Reference && !field.Member.StartsWith("specimen", StringComparison.Ordinal)) : null;
        var item = MdrItem.Of(((field ?? block.Fields[0]).Member, CrosswalkSource.Text(term)));
        if (block.NeedsName)
        {
            item[block.Fields[0].Member] = CrosswalkSource.Text(term);
        }

        return item;
    }

    private static string? Value(CrosswalkSource source, Term node, MdrField field) =>
        field.Form == MdrForm.Condition ? Condition(source, node, field) : MdrItem.Best(source, node, field.Predicate);

    private static string? Condition(CrosswalkSource source, Term node, MdrField field)
    {
        foreach (var condition in source.Peek(node, field.Predicate).ToList())
        {
            if (CrosswalkSource.Text(source.Peek(condition, SchemaOrg.Name).FirstOrDefault()) == field.Member)
            {
                source.Mark(node, field.Predicate, condition);
                source.Take(condition, RdfTerms.Type);
                source.Take(condition, SchemaOrg.Name);
                return source.TakeText(condition, SchemaOrg.Value);
            }
        }

        return null;
    }

    // The composition of the dataset as a whole, where no item says it already; its elements follow from it.
    private static void AddCompositions(CrosswalkSource source, List<JsonObject> items)
    {
        var said = items.Select(static item => item["description"]?.GetValue<string>()).OfType<string>().Select(Plain).ToHashSet(StringComparer.Ordinal);
        foreach (var text in source.Take(SchemaOrg.ChemicalComposition).Concat(source.Take(Mat.ChemicalFormula)).Select(CrosswalkSource.Text).OfType<string>())
        {
            if (said.Add(Plain(text)))
            {
                items.Add(MdrItem.Of(("description", text)));
            }
        }

        var elements = said.SelectMany(static text => ChemicalFormula.Elements(text) ?? []).ToHashSet(StringComparer.Ordinal);
        foreach (var element in source.Peek(source.Topic, Mat.Element).Where(element => elements.Contains(CrosswalkSource.Text(element) ?? "")).ToList())
        {
            source.Mark(source.Topic, Mat.Element, element);
        }
    }

    private static string Plain(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void AddSoftware(CrosswalkSource source, JsonObject document)
    {
        var programs = new List<JsonObject>();
        foreach (var activity in source.Peek(source.Topic, Prov.WasGeneratedBy).Where(activity => source.Peek(activity, Prov.Used).Any()).ToList())
        {
            foreach (var program in source.Peek(activity, Prov.Used).Where(used => source.Peek(used, RdfTerms.Type).Contains(SchemaOrg.SoftwareApplication)).ToList())
            {
                source.Mark(source.Topic, Prov.WasGeneratedBy, activity);
                source.Mark(activity, RdfTerms.Type, Prov.Activity);
                source.Mark(activity, Prov.Used, program);
                source.Take(program, RdfTerms.Type);
                programs.Add(MdrItem.Of(
                    ("name", MdrItem.Best(source, program, Rdfs.Label) ?? CrosswalkSource.Text(program) ?? "unknown"),
                    ("version", source.TakeText(program, SchemaOrg.SoftwareVersion)),
                    ("identifier", source.TakeText(program, Dcterms.Identifier)),
                    ("description", MdrItem.Best(source, program, Dcterms.Description))));
            }
        }

        MdrItem.AddList(document, "software", programs);
    }
}
