using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>CSV on the Web.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Csvw
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/csvw#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri TableClass = Of("Table");
    public static readonly Iri TableGroup = Of("TableGroup");
    public static readonly Iri Schema = Of("Schema");
    public static readonly Iri ColumnClass = Of("Column");
    public static readonly Iri Table = Of("table");
    public static readonly Iri TableSchema = Of("tableSchema");
    public static readonly Iri Column = Of("column");
    public static readonly Iri Columns = Of("columns");
    public static readonly Iri Name = Of("name");
    public static readonly Iri Title = Of("title");
    public static readonly Iri Titles = Of("titles");
    public static readonly Iri Datatype = Of("datatype");
    public static readonly Iri Null = Of("null");
    public static readonly Iri PrimaryKey = Of("primaryKey");
    public static readonly Iri ForeignKey = Of("foreignKey");
    public static readonly Iri ForeignKeys = Of("foreignKeys");
    public static readonly Iri PropertyUrl = Of("propertyUrl");
    public static readonly Iri Url = Of("url");
    public static readonly Iri Required = Of("required");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
