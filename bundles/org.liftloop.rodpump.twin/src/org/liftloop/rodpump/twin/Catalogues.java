/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import org.liftloop.internal.rodpump.twin.ContributedCatalogues;
import org.liftloop.rodpump.pump.PumpCatalogue;
import org.liftloop.rodpump.string.RodCatalogue;
import org.liftloop.rodpump.string.TubingCatalogue;
import org.liftloop.rodpump.unit.UnitCatalogue;

/**
 * The equipment that can be chosen from: what comes with Liftloop, then what plug-ins contribute to the extension point
 * {@code org.liftloop.rodpump.twin.catalogues}.
 *
 * @param units  pumping units
 * @param rods   sucker rods and sinker bars
 * @param pumps  plungers
 * @param tubing tubing
 */
public record Catalogues(UnitCatalogue units, RodCatalogue rods, PumpCatalogue pumps, TubingCatalogue tubing) {

	/** Read when first asked for: the files are not read again while the program runs. */
	private static final class Platform {

		static final Catalogues ALL = ContributedCatalogues.ofPlatform().added(builtIn());
	}

	/** @return what comes with Liftloop */
	public static Catalogues builtIn() {
		return new Catalogues(UnitCatalogue.builtIn(), RodCatalogue.builtIn(), PumpCatalogue.builtIn(),
				TubingCatalogue.builtIn());
	}

	/** @return what comes with Liftloop and what is contributed; a contributed file that cannot be read is logged and left out */
	public static Catalogues ofPlatform() {
		return Platform.ALL;
	}
}
