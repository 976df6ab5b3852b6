/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.pump.PumpCatalogue;
import org.liftloop.rodpump.string.RodCatalogue;
import org.liftloop.rodpump.string.TubingCatalogue;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.osgi.framework.Bundle;

/**
 * Reads the catalogue files that plug-ins contribute. A file that is missing or wrong is logged with its contributor and
 * the line, and left out; the others stand.
 */
public final class ContributedCatalogues {

	private static final String POINT = "org.liftloop.rodpump.twin.catalogues";

	/** Reads a file as a catalogue. */
	@FunctionalInterface
	private interface Form<C> {

		C parse(InputStream in, String sourceName) throws IOException;
	}

	private final @Nullable IExtensionRegistry registry;

	private ContributedCatalogues(@Nullable IExtensionRegistry registry) {
		this.registry = registry;
	}

	/** @return those of the running platform; none where there is no platform */
	public static ContributedCatalogues ofPlatform() {
		return new ContributedCatalogues(RegistryFactory.getRegistry());
	}

	/**
	 * @param catalogues what is there
	 * @return it and what is contributed
	 */
	public Catalogues added(Catalogues catalogues) {
		return new Catalogues(catalogues.units().with(read("units", UnitCatalogue::parse)),
				catalogues.rods().with(read("rods", RodCatalogue::parse)),
				catalogues.pumps().with(read("pumps", PumpCatalogue::parse)),
				catalogues.tubing().with(read("tubing", TubingCatalogue::parse)));
	}

	private <C> List<C> read(String element, Form<C> form) {
		List<C> read = new ArrayList<>();
		if (registry != null) {
			for (IConfigurationElement file : registry.getConfigurationElementsFor(POINT)) {
				if (file.getName().equals(element)) {
					try (InputStream in = open(file)) {
						read.add(form.parse(in, file.getContributor().getName() + ", " + file.getAttribute("file")));
					} catch (IOException | IllegalArgumentException | InvalidRegistryObjectException e) {
						ILog.of(ContributedCatalogues.class).error(
								"A contributed catalogue (" + POINT + ", " + element + ") is left out. " + e.getMessage(), e);
					}
				}
			}
		}
		return read;
	}

	private static InputStream open(IConfigurationElement element) throws IOException {
		String file = element.getAttribute("file");
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		URL url = bundle == null || file == null ? null : bundle.getEntry(file);
		if (url == null) {
			throw new FileNotFoundException(element.getContributor().getName() + " has no file '" + file + "'.");
		}
		return url.openStream();
	}
}
