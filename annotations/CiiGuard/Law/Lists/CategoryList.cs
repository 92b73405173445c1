namespace CiiGuard.Lists;

/// <summary>Network products and services that the Measures cover: 2020 art. 20, 2022 art. 21.</summary>
internal static class CategoryList
{
    /// <summary>Every category, in the order of the vocabulary.</summary>
    public static readonly ListedCategory[] All =
    [
        new("CoreNetworkEquipment", in2020: true, in2022: true) { English = "core network equipment", Chinese = "核心网络设备" },
        new("ImportantCommunicationProducts", in2020: false, in2022: true) { English = "important communication products", Chinese = "重要通信产品" },
        new("HighPerformanceComputersAndServers", in2020: true, in2022: true) { English = "high-performance computers and servers", Chinese = "高性能计算机和服务器" },
        new("MassStorageDevices", in2020: true, in2022: true) { English = "mass storage devices", Chinese = "大容量存储设备" },
        new("LargeDatabases", in2020: true, in2022: true) { English = "large databases", Chinese = "大型数据库" },
        new("LargeApplicationSoftware", in2020: true, in2022: true) { English = "large application software", Chinese = "大型应用软件" },
        new("CybersecurityEquipment", in2020: true, in2022: true) { English = "cybersecurity equipment", Chinese = "网络安全设备" },
        new("CloudComputingServices", in2020: true, in2022: true) { English = "cloud computing services", Chinese = "云计算服务" },
        new("OtherSignificantToCii", in2020: true, in2022: true) { English = "others with important effect on the security of critical information infrastructure", Chinese = "其他对关键信息基础设施安全有重要影响的" },
        new("OtherSignificantToNetworkOrDataSecurity", in2020: false, in2022: true) { English = "others with important effect on network or data security", Chinese = "其他对网络安全、数据安全有重要影响的" },
    ];

    /// <summary>Article of the list: 20 of 2020, 21 of 2022.</summary>
    public static ListedArticle Article(ListedEdition edition) => edition == ListedEdition.V2020 ? new("Measures-2020", 20) : new("Measures-2022", 21);

    /// <summary>The entry of a name of the vocabulary, or null.</summary>
    public static ListedCategory? Find(string code) => ListedEntry.Find(All, code);
}
