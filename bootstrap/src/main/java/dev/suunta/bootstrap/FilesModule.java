package dev.suunta.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.suunta.adapters.files.exports.ExportLimits;
import dev.suunta.adapters.files.exports.FileExportSource;
import dev.suunta.adapters.files.network.YamlNetworkDocuments;
import dev.suunta.adapters.files.post.LocalMediaFiles;
import dev.suunta.adapters.files.post.MarkdownPostDocuments;
import dev.suunta.adapters.files.strategy.YamlStrategyDocuments;
import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.post.driven.MediaFiles;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import java.time.InstantSource;

/** Binds what is written down: exports, and documents of strategies, networks and posts. */
final class FilesModule extends AbstractModule {
  @Provides
  @Singleton
  ExportSource exports(InstantSource time) {
    return new FileExportSource(FileExportSource.installed(), ExportLimits.defaults(), time);
  }

  @Provides
  @Singleton
  StrategyDocuments strategyDocuments() {
    return new YamlStrategyDocuments();
  }

  @Provides
  @Singleton
  NetworkDocuments networkDocuments() {
    return new YamlNetworkDocuments();
  }

  @Provides
  @Singleton
  PostDocuments postDocuments() {
    return new MarkdownPostDocuments();
  }

  @Provides
  @Singleton
  MediaFiles mediaFiles() {
    return new LocalMediaFiles();
  }
}
