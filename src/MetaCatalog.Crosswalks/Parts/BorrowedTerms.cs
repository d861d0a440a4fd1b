using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Terms of standard vocabularies that only descriptions from other formats use; each constant is the IRI of its own name.</summary>
internal static class BorrowedTerms
{
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Schema = "http://schema.org/";
    private const string Cito = "http://purl.org/spar/cito/";
    private const string Fabio = "http://purl.org/spar/fabio/";
    private const string SparDataCite = "http://purl.org/spar/datacite/";
    private const string NdlTerms = "http://ndl.go.jp/dcndl/terms/";

    public static readonly Iri TableOfContents = new(Dct + "tableOfContents");
    public static readonly Iri DateCopyrighted = new(Dct + "dateCopyrighted");

    public static readonly Iri AlternativeHeadline = new(Schema + "alternativeHeadline");
    public static readonly Iri RoleName = new(Schema + "roleName");
    public static readonly Iri FundingScheme = new(Schema + "FundingScheme");
    public static readonly Iri Periodical = new(Schema + "Periodical");
    public static readonly Iri VolumeNumber = new(Schema + "volumeNumber");
    public static readonly Iri IssueNumber = new(Schema + "issueNumber");
    public static readonly Iri NumberOfPages = new(Schema + "numberOfPages");
    public static readonly Iri PageStart = new(Schema + "pageStart");
    public static readonly Iri PageEnd = new(Schema + "pageEnd");
    public static readonly Iri Position = new(Schema + "position");
    public static readonly Iri BookEdition = new(Schema + "bookEdition");
    public static readonly Iri CreativeWorkStatus = new(Schema + "creativeWorkStatus");
    public static readonly Iri EncodingType = new(Schema + "encodingType");
    public static readonly Iri Event = new(Schema + "Event");
    public static readonly Iri Organizer = new(Schema + "organizer");
    public static readonly Iri LocationOf = new(Schema + "location");
    public static readonly Iri AddressLocality = new(Schema + "addressLocality");
    public static readonly Iri RecordedAt = new(Schema + "recordedAt");
    public static readonly Iri TranslationOfWork = new(Schema + "translationOfWork");
    public static readonly Iri WorkTranslation = new(Schema + "workTranslation");
    public static readonly Iri ArchivedAt = new(Schema + "archivedAt");
    public static readonly Iri HoldingArchive = new(Schema + "holdingArchive");

    public static readonly Iri Cites = new(Cito + "cites");
    public static readonly Iri IsCitedBy = new(Cito + "isCitedBy");
    public static readonly Iri Documents = new(Cito + "documents");
    public static readonly Iri IsDocumentedBy = new(Cito + "isDocumentedBy");
    public static readonly Iri Reviews = new(Cito + "reviews");
    public static readonly Iri IsReviewedBy = new(Cito + "isReviewedBy");
    public static readonly Iri Describes = new(Cito + "describes");
    public static readonly Iri IsDescribedBy = new(Cito + "isDescribedBy");
    public static readonly Iri Compiles = new(Cito + "compiles");
    public static readonly Iri IsCompiledBy = new(Cito + "isCompiledBy");

    public static readonly Iri HasSubtitle = new(Fabio + "hasSubtitle");
    public static readonly Iri HasTranslatedTitle = new(Fabio + "hasTranslatedTitle");

    public static readonly Iri HasDescription = new(SparDataCite + "hasDescription");
    public static readonly Iri HasDescriptionType = new(SparDataCite + "hasDescriptionType");

    public static readonly Iri DissertationNumber = new(NdlTerms + "dissertationNumber");
    public static readonly Iri DegreeName = new(NdlTerms + "degreeName");
    public static readonly Iri DateGranted = new(NdlTerms + "dateGranted");
    public static readonly Iri DegreeGrantor = new(NdlTerms + "degreeGrantor");
    public static readonly Iri Edition = new(NdlTerms + "edition");
    public static readonly Iri VolumeTitle = new(NdlTerms + "volumeTitle");
    public static readonly Iri OriginalLanguage = new(NdlTerms + "originalLanguage");
    public static readonly Iri PublicationPlace = new(NdlTerms + "publicationPlace");
    public static readonly Iri PublisherLocation = new(NdlTerms + "location");
}
