using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Croissants;

/// <summary>The record sets of a Croissant and their fields: each field leads to data, of a type, in a shape.</summary>
internal static class CroissantRecordSets
{
    private static readonly Iri[] Targets = [Croissant.FileObject, Croissant.FileSet, Croissant.Field, Croissant.RecordSet];

    public static IEnumerable<Finding> Faults(Resource topic) => topic.Nodes(Croissant.RecordSet).SelectMany(static set => SetFaults(set));

    private static IEnumerable<Finding> SetFaults(Resource set)
    {
        if (!set.IsA(Croissant.RecordSetClass))
        {
            return [Fault("record-set-type", set, "is not a cr:RecordSet", "は cr:RecordSet ではありません")];
        }

        var fields = set.Nodes(Croissant.Field);
        return [.. fields.SelectMany(field => FieldFaults(field, set.Has(Croissant.Data))), .. JoinFaults(set, fields)];
    }

    private static IEnumerable<Finding> FieldFaults(Resource field, bool hasInlineData)
    {
        if (!field.IsA(Croissant.FieldClass))
        {
            yield return Fault("field-type", field, "is not a cr:Field", "は cr:Field ではありません");
            yield break;
        }

        var subFields = field.Nodes(Croissant.SubField);
        if (!hasInlineData && subFields.Count == 0 && field.Has(Croissant.Source) == field.Has(Croissant.Value))
        {
            yield return Fault("field-source", field, "needs exactly one of cr:source and cr:value", "には cr:source と cr:value のどちらか一方が必要です");
        }

        foreach (var fault in field.Nodes(Croissant.Source).SelectMany(source => SourceFaults(field, source)).Concat(TypeFaults(field, subFields)).Concat(ShapeFaults(field)))
        {
            yield return fault;
        }

        foreach (var fault in subFields.SelectMany(subField => FieldFaults(subField, hasInlineData)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Finding> SourceFaults(Resource field, Resource source)
    {
        if (!source.Has(Targets))
        {
            yield return Fault("source-target", field, "has a source without file or field", "の cr:source にファイルもフィールドもありません");
        }

        foreach (var target in source.Nodes(Targets).Where(static target => !target.IsDescribed))
        {
            yield return Fault("unknown-reference", field, $"takes its data from {target.Node}, which is not described", $"の出典 {target.Node} の記述がありません");
        }
    }

    /// <summary>A field is of the type it states, else of that of the field it is taken from.</summary>
    private static IEnumerable<Finding> TypeFaults(Resource field, List<Resource> subFields)
    {
        var isTyped = field.Has(Croissant.DataType) || field.Nodes(Croissant.Source, Croissant.References).Exists(static source => Predecessors(source).Exists(static origin => origin.Has(Croissant.DataType)));
        if (!isTyped && subFields.Count == 0)
        {
            yield return Fault("data-type", field, "has no cr:dataType", "に cr:dataType がありません");
        }
    }

    private static List<Resource> Predecessors(Resource source) => source.IsA(Croissant.FieldClass) ? [source] : source.Nodes(Croissant.Field);

    private static IEnumerable<Finding> ShapeFaults(Resource field)
    {
        if (field.Text(Croissant.ArrayShape) is not { } shape)
        {
            yield break;
        }

        if (field.Text(Croissant.IsArray) is not ("true" or "1"))
        {
            yield return Fault("array-shape", field, "has a shape but is no array", "は配列ではないのに形状をもちます");
        }

        if (!Array.TrueForAll(shape.Split(','), static size => int.TryParse(size.Trim(), out _)))
        {
            yield return Fault("array-shape", field, $"has the shape '{shape}', which is not numbers with commas between", $"の形状「{shape}」がコンマ区切りの数ではありません");
        }
    }

    /// <summary>Fields that come from several files need a field that refers from the one to the other.</summary>
    private static IEnumerable<Finding> JoinFaults(Resource set, List<Resource> fields)
    {
        var files = fields.SelectMany(static field => field.Nodes(Croissant.Source)).SelectMany(static source => source.Values(Croissant.FileObject, Croissant.FileSet)).Distinct().Count();
        if (files > 1 && !fields.Exists(static field => field.Has(Croissant.References)))
        {
            yield return Fault("join", set, $"takes fields from {files} files and says nowhere how they join (cr:references)", $"は {files} 個のファイルを用いていますが、結合（cr:references）の記述がありません");
        }
    }

    private static Finding Fault(string code, Resource node, string en, string ja) =>
        CroissantValidator.Fault(code, node.Node, $"{CroissantValidator.NameOf(node)} {en}.", $"{CroissantValidator.NameOf(node)} {ja}。");
}
