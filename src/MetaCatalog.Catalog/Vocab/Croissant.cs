using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>MLCommons Croissant 1.1.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Croissant
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://mlcommons.org/croissant/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri RecordSetClass = Of("RecordSet");
    public static readonly Iri FieldClass = Of("Field");
    public static readonly Iri FileObjectClass = Of("FileObject");
    public static readonly Iri FileSetClass = Of("FileSet");
    public static readonly Iri Split = Of("Split");
    public static readonly Iri TrainingSplit = Of("TrainingSplit");
    public static readonly Iri ValidationSplit = Of("ValidationSplit");
    public static readonly Iri TestSplit = Of("TestSplit");
    public static readonly Iri Label = Of("Label");
    public static readonly Iri RecordSet = Of("recordSet");
    public static readonly Iri Field = Of("field");
    public static readonly Iri Key = Of("key");
    public static readonly Iri Data = Of("data");
    public static readonly Iri DataType = Of("dataType");
    public static readonly Iri Source = Of("source");
    public static readonly Iri FileObject = Of("fileObject");
    public static readonly Iri FileSet = Of("fileSet");
    public static readonly Iri Extract = Of("extract");
    public static readonly Iri Transform = Of("transform");
    public static readonly Iri EquivalentProperty = Of("equivalentProperty");
    public static readonly Iri References = Of("references");
    public static readonly Iri SubField = Of("subField");
    public static readonly Iri ParentField = Of("parentField");
    public static readonly Iri Annotation = Of("annotation");
    public static readonly Iri Annotations = Of("annotations");
    public static readonly Iri Examples = Of("examples");
    public static readonly Iri Includes = Of("includes");
    public static readonly Iri Excludes = Of("excludes");
    public static readonly Iri ContainedIn = Of("containedIn");
    public static readonly Iri IsArray = Of("isArray");
    public static readonly Iri ArrayShape = Of("arrayShape");
    public static readonly Iri Value = Of("value");
    public static readonly Iri CiteAs = Of("citeAs");
    public static readonly Iri IsLiveDataset = Of("isLiveDataset");
    public static readonly Iri Md5 = Of("md5");
    public static readonly Iri Path = Of("path");
    public static readonly Iri SamplingRate = Of("samplingRate");
    public static readonly Iri Float16 = Of("Float16");
    public static readonly Iri Float32 = Of("Float32");
    public static readonly Iri Float64 = Of("Float64");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
