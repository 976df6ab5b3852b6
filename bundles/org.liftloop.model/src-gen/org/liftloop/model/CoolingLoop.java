/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cooling Loop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thermal cooling loop. Only declared: its parts come with the thermal twin.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liftloop.model.ModelPackage#getCoolingLoop()
 * @model
 * @generated
 */
public interface CoolingLoop extends Asset {
} // CoolingLoop
