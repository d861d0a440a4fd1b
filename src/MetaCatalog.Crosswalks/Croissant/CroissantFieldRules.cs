using System.Text.Json;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Model;
using Cr = MetaCatalog.Catalog.Vocab.Croissant;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>What Croissant asks of record sets and fields ("RecordSets", "Fields", "Joins").</summary>
internal sealed class CroissantFieldRules(NoteFault find, Func<string, bool> isDefined)
{
    private static readonly Iri[] Sources = [Cr.FileObject, Cr.FileSet, Cr.Field, Cr.RecordSet, Schema.Distribution];

    /// <summary>Checks one record set.</summary>
    public void Check(LinkedNode set)
    {
        if (!set.Is(Cr.RecordSetClass))
        {
            find(set.Place.Pointer, "croissant:record-set-type", "A record set is of the type cr:RecordSet.", "recordSet の型は cr:RecordSet です。");
            return;
        }

        CheckWords(set);
        var hasData = set.Take(Cr.Data).Any();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var joined = false;
        foreach (var field in NodesOf(set, Cr.Field))
        {
            CheckField(field, hasData, inheritsType: false, used);
            joined |= field.Take(Cr.References).Any();
        }

        if (used.Count > 1 && !joined)
        {
            find(set.Place.Pointer, "croissant:join", $"The fields come from {string.Join(", ", used.Order(StringComparer.Ordinal))}, but none references another, so the records cannot be joined.", $"フィールドの出所が複数（{string.Join("、", used.Order(StringComparer.Ordinal))}）ですが、references による結合がありません。");
        }
    }

    private void CheckField(LinkedNode field, bool hasData, bool inheritsType, HashSet<string> used)
    {
        if (!field.Is(Cr.FieldClass))
        {
            find(field.Place.Pointer, "croissant:field-type", "A field is of the type cr:Field.", "field の型は cr:Field です。");
            return;
        }

        CheckWords(field);
        var inner = NodesOf(field, Cr.SubField).ToList();
        var hasType = field.Take(Cr.DataType).Any(static type => type.Reference is not null);
        if (!hasType && !inheritsType && inner.Count == 0 && !field.Take(Cr.References).Any())
        {
            find(field.Place.Pointer, "croissant:data-type", "The field has no dataType, and nothing that it could take one from.", "フィールドに dataType がなく、引き継ぐ元もありません。");
        }

        CheckArray(field);
        CheckSource(field, hasData || inner.Count > 0, used);
        foreach (var part in inner)
        {
            CheckField(part, hasData, hasType || inheritsType, used);
        }
    }

    private void CheckSource(LinkedNode field, bool mayLackOne, HashSet<string> used)
    {
        var sources = field.Take(Cr.Source).ToList();
        if (sources.Count == 0)
        {
            if (!mayLackOne && !field.Take(Cr.Value).Any())
            {
                find(field.Place.Pointer, "croissant:field-source", "The field has neither a source nor a value.", "フィールドに source も value もありません。");
            }

            return;
        }

        foreach (var source in sources)
        {
            CheckOrigin(source, used);
        }
    }

    private void CheckOrigin(LinkedValue source, HashSet<string> used)
    {
        var origins = source.Node is { } node ? node.Take(Sources).ToList() : [source];
        if (origins.Count == 0)
        {
            find(source.Place.Pointer, "croissant:source-target", "The source names no fileObject, fileSet, recordSet or field.", "source に fileObject、fileSet、recordSet、field のいずれもありません。");
        }

        foreach (var origin in origins)
        {
            var id = origin.Place.Value.ValueKind == JsonValueKind.Object ? origin.Place.TakeText("@id") : origin.Text;
            if (id is not null && !isDefined(id))
            {
                find(origin.Place.Pointer, "croissant:unknown-reference", $"There is no \"{id}\" that the field could come from.", $"フィールドの出所「{id}」がありません。");
            }
            else if (id is not null && source.Node is { } described && described.Take(Cr.FileObject, Cr.FileSet).Any())
            {
                used.Add(id);
            }
        }
    }

    private void CheckArray(LinkedNode field)
    {
        if (field.TakeText(Cr.ArrayShape) is not { } shape)
        {
            return;
        }

        if (field.TakeText(Cr.IsArray) != "true")
        {
            find(field.Place.Pointer, "croissant:array-shape", "The field has an arrayShape, but is no array (isArray).", "arrayShape がありますが、isArray が true ではありません。");
        }

        if (!shape.Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(static length => int.TryParse(length, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _)))
        {
            find(field.Place.Pointer, "croissant:array-shape", $"The arrayShape \"{shape}\" is no list of whole numbers.", $"arrayShape「{shape}」は整数の並びではありません。");
        }
    }

    private void CheckWords(LinkedNode node)
    {
        foreach (var words in node.Take(Schema.Name, Schema.Description))
        {
            if (words.Place.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
                || (words.Place.Value.ValueKind == JsonValueKind.Object && words.Place.Value.TryGetProperty("@value", out var inner) && inner.ValueKind != JsonValueKind.String))
            {
                find(words.Place.Pointer, "croissant:not-text", "Names and descriptions are texts.", "name と description は文字列です。");
            }
        }
    }

    private static IEnumerable<LinkedNode> NodesOf(LinkedNode node, Iri term) => node.Take(term).Select(static value => value.Node).OfType<LinkedNode>();
}
