namespace CiiGuard;

/// <summary>Network products and services that the Measures cover (网络产品和服务类别). 2020 art. 20, 2022 art. 21.</summary>
/// <remarks>
/// Both editions have every member unless it says otherwise. The text names databases and application software together under "large"; their division into two is ours.
/// The text has no thresholds for large, mass or high-performance. Zero is no member: a category that was never set must not pass for one.
/// </remarks>
public enum NetworkProductCategory
{
    /// <summary>Core network equipment (核心网络设备).</summary>
    CoreNetworkEquipment = 1,

    /// <summary>Important communication products (重要通信产品). Only 2022.</summary>
    ImportantCommunicationProducts = 2,

    /// <summary>High-performance computers and servers (高性能计算机和服务器).</summary>
    HighPerformanceComputersAndServers = 3,

    /// <summary>Mass storage devices (大容量存储设备).</summary>
    MassStorageDevices = 4,

    /// <summary>Large databases (大型数据库).</summary>
    LargeDatabases = 5,

    /// <summary>Large application software (大型应用软件).</summary>
    LargeApplicationSoftware = 6,

    /// <summary>Cybersecurity equipment (网络安全设备).</summary>
    CybersecurityEquipment = 7,

    /// <summary>Cloud computing services (云计算服务).</summary>
    CloudComputingServices = 8,

    /// <summary>Others with important effect on the security of critical information infrastructure (其他对关键信息基础设施安全有重要影响的).</summary>
    OtherSignificantToCii = 9,

    /// <summary>Others with important effect on network or data security (其他对网络安全、数据安全有重要影响的). Only 2022.</summary>
    OtherSignificantToNetworkOrDataSecurity = 10,
}
