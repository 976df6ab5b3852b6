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

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.liftloop.model.ModelPackage
 * @generated
 */
public interface ModelFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelFactory eINSTANCE = org.liftloop.model.impl.ModelFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Field</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field</em>'.
	 * @generated
	 */
	Field createField();

	/**
	 * Returns a new object of class '<em>Assumption</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Assumption</em>'.
	 * @generated
	 */
	Assumption createAssumption();

	/**
	 * Returns a new object of class '<em>Cooling Loop</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cooling Loop</em>'.
	 * @generated
	 */
	CoolingLoop createCoolingLoop();

	/**
	 * Returns a new object of class '<em>Loop Exchanger</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loop Exchanger</em>'.
	 * @generated
	 */
	LoopExchanger createLoopExchanger();

	/**
	 * Returns a new object of class '<em>Secondary Side</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Secondary Side</em>'.
	 * @generated
	 */
	SecondarySide createSecondarySide();

	/**
	 * Returns a new object of class '<em>Circulation Pump</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Circulation Pump</em>'.
	 * @generated
	 */
	CirculationPump createCirculationPump();

	/**
	 * Returns a new object of class '<em>Pump Curve Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pump Curve Point</em>'.
	 * @generated
	 */
	PumpCurvePoint createPumpCurvePoint();

	/**
	 * Returns a new object of class '<em>Loop Control</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loop Control</em>'.
	 * @generated
	 */
	LoopControl createLoopControl();

	/**
	 * Returns a new object of class '<em>Loop Limits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loop Limits</em>'.
	 * @generated
	 */
	LoopLimits createLoopLimits();

	/**
	 * Returns a new object of class '<em>Well</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Well</em>'.
	 * @generated
	 */
	Well createWell();

	/**
	 * Returns a new object of class '<em>Rod String</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rod String</em>'.
	 * @generated
	 */
	RodString createRodString();

	/**
	 * Returns a new object of class '<em>Rod Taper</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rod Taper</em>'.
	 * @generated
	 */
	RodTaper createRodTaper();

	/**
	 * Returns a new object of class '<em>Pumping Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pumping Unit</em>'.
	 * @generated
	 */
	PumpingUnit createPumpingUnit();

	/**
	 * Returns a new object of class '<em>Unit Geometry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unit Geometry</em>'.
	 * @generated
	 */
	UnitGeometry createUnitGeometry();

	/**
	 * Returns a new object of class '<em>Downhole Pump</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Downhole Pump</em>'.
	 * @generated
	 */
	DownholePump createDownholePump();

	/**
	 * Returns a new object of class '<em>Tubing</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tubing</em>'.
	 * @generated
	 */
	Tubing createTubing();

	/**
	 * Returns a new object of class '<em>Fluids</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fluids</em>'.
	 * @generated
	 */
	Fluids createFluids();

	/**
	 * Returns a new object of class '<em>Inflow</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inflow</em>'.
	 * @generated
	 */
	Inflow createInflow();

	/**
	 * Returns a new object of class '<em>Survey Station</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Survey Station</em>'.
	 * @generated
	 */
	SurveyStation createSurveyStation();

	/**
	 * Returns a new object of class '<em>Operating Limits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Operating Limits</em>'.
	 * @generated
	 */
	OperatingLimits createOperatingLimits();

	/**
	 * Returns a new object of class '<em>Surface Card</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Surface Card</em>'.
	 * @generated
	 */
	SurfaceCard createSurfaceCard();

	/**
	 * Returns a new object of class '<em>Design Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Design Case</em>'.
	 * @generated
	 */
	DesignCase createDesignCase();

	/**
	 * Returns a new object of class '<em>Connection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Connection</em>'.
	 * @generated
	 */
	Connection createConnection();

	/**
	 * Returns a new object of class '<em>Connection Property</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Connection Property</em>'.
	 * @generated
	 */
	ConnectionProperty createConnectionProperty();

	/**
	 * Returns a new object of class '<em>Address Template</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Address Template</em>'.
	 * @generated
	 */
	AddressTemplate createAddressTemplate();

	/**
	 * Returns a new object of class '<em>Tag Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tag Mapping</em>'.
	 * @generated
	 */
	TagMapping createTagMapping();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ModelPackage getModelPackage();

} //ModelFactory
